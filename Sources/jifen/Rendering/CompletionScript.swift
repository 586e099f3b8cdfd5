/// The scripts that ask `jifen` itself what could come next.
enum CompletionScript {
    static func text(for shell: Completion.Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    // A word like 组织=0001,00 must arrive whole.
    private static let bash = """
        _jifen() {
            local IFS=$'\\n'
            local words=("${COMP_WORDS[@]:1:COMP_CWORD}")
            COMPREPLY=($("${COMP_WORDS[0]}" completion bash -- "${words[@]}" 2>/dev/null))
            [[ ${#COMPREPLY[@]} -gt 0 ]] || compopt -o default 2>/dev/null
        }
        COMP_WORDBREAKS=${COMP_WORDBREAKS//=/}
        complete -F _jifen jifen
        """

    private static let zsh = """
        #compdef jifen
        _jifen() {
            local -a candidates abouts
            local line
            while IFS=$'\\t' read -r line about; do
                candidates+=("$line")
                abouts+=("$line  $about")
            done < <("${words[1]}" completion zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)
            if (( ${#candidates} )); then
                compadd -U -l -d abouts -- "${candidates[@]}"
            else
                _files
            fi
        }
        # zsh loads this file as the function itself on the first TAB, which has to complete already.
        if [[ $funcstack[1] == _jifen ]]; then _jifen; else compdef _jifen jifen; fi
        """

    private static let fish = """
        function __jifen_complete
            set -l words (commandline -opc) (commandline -ct)
            set -l found (jifen completion fish -- $words[2..-1] 2>/dev/null)
            if test (count $found) -gt 0
                printf '%s\\n' $found
            else
                __fish_complete_path (commandline -ct)
            end
        end
        complete -c jifen -f -a '(__jifen_complete)'
        """
}
