#compdef dashboard
# Completion of the command 'dashboard' in zsh: what can be typed next, series included.
#     source <(dashboard completion zsh)        after compinit; or keep it as _dashboard in a folder of $fpath
_dashboard() {
    local line="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX"
    local -a answers
    answers=("${(@f)$(${(Q)words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
    answers=(${answers:#})
    if (( ! $#answers )); then
        _files
        return
    fi

    # A selector that goes on is no whole word yet.
    compadd -U -S '' -- ${(M)answers:#*[:=]}
    compadd -U -- ${answers:#*[:=]}
}
if [[ $funcstack[1] == _dashboard ]]; then
    _dashboard "$@"
else
    compdef _dashboard dashboard
fi
