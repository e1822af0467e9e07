mkdir -p input
{ printf '%s' 'candidate_id,question_id,question,answer
C-1,backups,q,"'; head -c 2000000 /dev/zero | tr '\0' x; printf '"\n%s' 'C-2,backups,How do you know that a backup works?,We restore one.
'; } > input/a.csv
