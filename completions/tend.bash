# Completion of tend for bash, also without bash-completion: source this file in ~/.bashrc.

# bash parts words at ":" and "=": here they are joined again, without quotes.
_tend_words() {
    local line=${COMP_LINE:0:COMP_POINT} part i
    words=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        part=${COMP_WORDS[i]}
        if ((i == 0)) || [[ $line == [[:blank:]]* ]]; then
            while [[ $line == [[:blank:]]* ]]; do line=${line#?}; done
            words+=("")
        fi
        ((${#part} > ${#line})) && part=$line
        line=${line:${#part}}
        words[${#words[@]}-1]+=$part
    done
}

_tend_unquoted() {
    case $1 in
        \'*) REPLY=${1#\'}; REPLY=${REPLY%\'} ;;
        \"*) REPLY=${1#\"}; REPLY=${REPLY%\"} ;;
        *) REPLY=${1//\\/} ;;
    esac
}

_tend() {
    local words plain=() word typed prefix= quoted= value line kind break REPLY begins=yes open=yes
    _tend_words
    for word in "${words[@]:1}"; do
        _tend_unquoted "$word"
        plain+=("$REPLY")
    done
    word=${words[${#words[@]}-1]} typed=$REPLY COMPREPLY=()
    if [[ $word == [\'\"]* ]]; then
        quoted=yes
    else
        for break in : =; do
            if [[ $COMP_WORDBREAKS == *"$break"* && $typed == *"$break"* ]]; then
                value=${typed%"${typed##*"$break"}"}
                ((${#value} > ${#prefix})) && prefix=$value
            fi
        done
    fi
    while IFS= read -r line; do
        value=${line%%$'\t'*}
        case $line in
            $'\tfiles' | $'\tfolders')
                compopt -o filenames 2>/dev/null
                [[ $line == *files ]] && kind=-f || kind=-d
                while IFS= read -r value; do
                    COMPREPLY+=("$value")
                done < <(compgen $kind -- "${typed#"$prefix"}")
                open=
                continue
                ;;
        esac
        [[ $value == "$typed"* ]] || begins=
        [[ $value == *[:=] ]] || open=
        value=${value#"$prefix"}
        [[ $quoted ]] || printf -v value %q "$value"
        COMPREPLY+=("$value")
    done < <("${words[0]}" complete -- "${plain[@]}" 2>/dev/null)
    # What does not begin as was typed must not be shortened to its common beginning.
    [[ $begins || ${#COMPREPLY[@]} -lt 2 ]] || COMPREPLY+=(" ")
    [[ $open && ${#COMPREPLY[@]} -gt 0 ]] && compopt -o nospace 2>/dev/null
    return 0
}

complete -F _tend tend
