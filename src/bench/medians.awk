# Prints the medians of samples (size, label, wall, user, system) as a Markdown table, and beside the targets
# (size, label, factor, other label) what was measured. Reads the targets first.

function median(values, count,    i, j, value) {
    for (i = 2; i <= count; i++) {
        value = values[i]
        for (j = i - 1; j > 0 && values[j] > value; j--) values[j + 1] = values[j]
        values[j + 1] = value
    }
    return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
}

# of is 3 for wall time, 4 for time of the processor
function medianOf(of, size, label,    i, values) {
    for (i = 1; i <= counts[size, label]; i++) values[i] = 1000 * times[of, size, label, i]
    return median(values, counts[size, label])
}

function table(heading, of,    s, l, row, rule, measured) {
    row = "| " heading " |"; rule = "|-|"
    for (s = 1; s <= sizes; s++) { row = row " " size[s] " |"; rule = rule "-|" }
    print row "\n" rule
    for (l = 1; l <= labels; l++) {
        row = "| " label[l] " |"
        for (s = 1; s <= sizes; s++) {
            measured = medianOf(of, size[s], label[l])
            row = row sprintf(" %d (%.1f) |", measured, measured / medianOf(of, size[s], "hello"))
        }
        print row
    }
    print ""
}

FNR == NR { target[++targets] = $0; next }

{
    if (!($1 in sizeSeen)) { sizeSeen[$1] = 1; size[++sizes] = $1 }
    if (!($2 in labelSeen)) { labelSeen[$2] = 1; label[++labels] = $2 }
    count = ++counts[$1, $2]
    times[3, $1, $2, count] = $3
    times[4, $1, $2, count] = $4 + $5
}

END {
    table("wall time, entries:", 3)
    table("time of the processor, entries:", 4)
    print "| entries | target | measured | met |\n|-|-|-|-|"
    for (t = 1; t <= targets; t++) {
        split(target[t], part, "\t")
        if (!counts[part[1], part[2]] || !counts[part[1], part[4]]) continue
        ratio = medianOf(3, part[1], part[2]) / medianOf(3, part[1], part[4])
        printf "| %s | %s ≤ %s × %s | %.2f | %s |\n", part[1], part[2], part[3], part[4], ratio, ratio <= part[3] ? "yes" : "no"
    }
}
