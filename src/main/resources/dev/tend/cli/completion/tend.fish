# Completion of tend for fish: put this file into ~/.config/fish/completions.

function __tend_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct | string trim --left --chars "'\"" | string replace --all '\\' '')
    for line in ($words[1] complete --spelled -- $words[2..] "$typed" 2>/dev/null)
        switch $line
            case \tfiles
                __tend_behind "$typed" __fish_complete_path
            case \tfolders
                __tend_behind "$typed" __fish_complete_directories
            case '*'
                echo $line
        end
    end
end

# Files for what stands behind "--option=".
function __tend_behind
    set -l option (string match --regex -- '^--[a-z-]+=' $argv[1])
    for file in ($argv[2] (string replace -- "$option" '' $argv[1]))
        echo "$option$file"
    end
end

complete --command tend --no-files --keep-order --arguments '(__tend_complete)'
