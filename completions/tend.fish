# Completion of tend for fish: put this file into ~/.config/fish/completions.

function __tend_complete
    set -l words (commandline -opc)
    # A quote that is still open is closed, so that the word can be read.
    set -l token (commandline -ct)
    set -l typed
    for end in '' "'" '"'
        set typed (string unescape -- "$token$end") && break
    end
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
