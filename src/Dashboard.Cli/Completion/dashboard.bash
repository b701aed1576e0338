# Completion of the command 'dashboard' in bash: what can be typed next, series included.
#     source <(dashboard completion bash)
_dashboard() {
    local line=${COMP_LINE:0:COMP_POINT} char quote='' parts=0 inside=0 answer i
    COMPREPLY=()

    # Readline replaces only what follows the last colon or equals sign that isn't quoted, so that much of each answer is left out.
    for ((i = 0; i < ${#line}; i++)); do
        char=${line:i:1}
        if [[ -n $quote ]]; then
            if [[ $char == "$quote" ]]; then
                quote='' parts=$((parts + inside)) inside=0
            elif [[ $char == [:=] ]]; then
                inside=$((inside + 1))
            fi
        elif [[ $char == '"' || $char == "'" ]]; then
            quote=$char inside=0
        elif [[ $char == \\ ]]; then
            i=$((i + 1))
        elif [[ $char == [[:space:]] ]]; then
            parts=0
        elif [[ $char == [:=] && $COMP_WORDBREAKS == *"$char"* ]]; then
            parts=$((parts + 1))
        fi
    done

    while IFS= read -r answer; do
        for ((i = 0; i < parts; i++)); do
            answer=${answer#*[:=]}
        done
        case $quote in
            '') printf -v answer %q "$answer" ;;
            "'") answer=${answer//\'/\'\\\'\'} ;;
        esac
        COMPREPLY+=("$answer")
    done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)

    # A selector that goes on is no whole word yet.
    if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[:=] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o default -F _dashboard dashboard
