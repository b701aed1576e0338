# Completion of the command 'dashboard' in fish: what can be typed next, series included.
#     dashboard completion fish | source
function __dashboard_suggest
    set -l line (commandline -cp)
    set -l words (commandline -opc)
    set -l answers ($words[1] "[suggest]" "$line" 2>/dev/null)
    if test (count $answers) -gt 0
        printf '%s\n' $answers
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c dashboard -f -a '(__dashboard_suggest)'
