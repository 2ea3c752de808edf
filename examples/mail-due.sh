#!/bin/sh
# Mails to each person what they have to do: one mail to everyone with something due, none otherwise.
#
#   mail-due.sh BOOK people.txt              a file with lines: CODE ADDRESS
#   mail-due.sh BOOK CODE ADDRESS ...        or the people as pairs of arguments
#
#   TEND     the program tend (default: tend)
#   MAILER   a command that gets the subject and the address as its last two arguments and the
#            text on its input (default: mail -s)
#   SUBJECT  the subject (default: Due today)
#   WITHIN   look ahead, e.g. 7d (default: today and overdue)
#
# Prints nothing when all went well. Everyone is tried even when the mail of one fails; then the
# exit code is 1. It is 2 when the script is called wrongly.
set -u

# A mail is not a terminal of 80 columns.
COLUMNS=${COLUMNS:-160}
export COLUMNS

tend=${TEND:-tend}
mailer=${MAILER:-mail -s}
subject=${SUBJECT:-Due today}
failed=0

fail() {
    echo "mail-due: $1" >&2
    failed=1
}

refuse() {
    echo "mail-due: $1" >&2
    echo "usage: mail-due.sh BOOK people.txt | mail-due.sh BOOK CODE ADDRESS ..." >&2
    exit 2
}

# The list of one person is fetched whole before anything is mailed, so a failing tend mails nothing.
mail_to() {
    if ! list=$("$tend" --book "$book" due --owner "$1" ${WITHIN:+--within "$WITHIN"} </dev/null)
    then
        fail "tend failed for $1"
    elif [ -n "$list" ]; then
        # MAILER may be a command with options, so it is split into words.
        # shellcheck disable=SC2086
        printf '%s\n' "$list" | $mailer "$subject" "$2" || fail "could not mail to $2"
    fi
}

[ $# -ge 2 ] || refuse "a book and the people are needed"
book=$1
shift
[ -f "$book/tend.yaml" ] || refuse "$book is not a book: it has no tend.yaml"

if [ $# -eq 1 ]; then
    [ -r "$1" ] || refuse "cannot read $1"
    while read -r code address rest || [ -n "$code" ]; do
        case $code in
            '' | '#'*) continue ;;
        esac
        case $rest in
            '' | '#'*) ;;
            *) fail "not a line of CODE ADDRESS: $code $address $rest"; continue ;;
        esac
        if [ -z "$address" ]; then
            fail "no address for $code"
        else
            mail_to "$code" "$address"
        fi
    done <"$1"
else
    [ $(($# % 2)) -eq 0 ] || refuse "every person needs a code and an address"
    while [ $# -gt 0 ]; do
        mail_to "$1" "$2"
        shift 2
    done
fi
exit "$failed"
