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

# Takes the quotes off $1: REPLY is the word, quote the one that is still open, prefix what stood before that.
_tend_unquoted() {
    local rest=$1 sign
    REPLY= quote= prefix=
    while [[ $rest ]]; do
        sign=${rest:0:1} rest=${rest:1}
        case $quote$sign in
            "''" | '""') quote= ;;
            \' | \") quote=$sign prefix=$REPLY ;;
            \\ | \"\\)
                sign=${rest:0:1} rest=${rest:1}
                [[ ! $quote || $sign == [\"\\\`\$] ]] || sign=\\$sign
                REPLY+=$sign
                ;;
            *) REPLY+=$sign ;;
        esac
    done
    [[ $quote ]] || prefix=
}

_tend() {
    local words plain=() word typed prefix quote value line kind break REPLY begins=yes open=yes
    _tend_words
    for word in "${words[@]:1}"; do
        _tend_unquoted "$word"
        plain+=("$REPLY")
    done
    typed=$REPLY COMPREPLY=()
    if [[ ! $quote ]]; then
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
        [[ $value == *[:=.] ]] || open=
        value=${value#"$prefix"}
        case $quote in
            \') value=${value//\'/\'\\\'\'} ;;
            \") value=${value//\\/\\\\} value=${value//\"/\\\"} value=${value//\$/\\\$} value=${value//\`/\\\`} ;;
            *) printf -v value %q "$value" ;;
        esac
        COMPREPLY+=("$value")
    done < <("${words[0]}" complete -- "${plain[@]}" 2>/dev/null)
    # What does not begin as was typed must not be shortened to its common beginning.
    [[ $begins || ${#COMPREPLY[@]} -lt 2 ]] || COMPREPLY+=(" ")
    [[ $open && ${#COMPREPLY[@]} -gt 0 ]] && compopt -o nospace 2>/dev/null
    return 0
}

complete -F _tend tend
