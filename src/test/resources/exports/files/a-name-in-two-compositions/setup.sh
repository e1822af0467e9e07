printf '%s' 'candidate_id,candidate_name,position,question_id,question,answer
C-1,Ada 1,Engineer,backups,How do you know that a backup works?,We restore one.
' > $'input/\xc3\xa9.csv'
printf '%s' 'candidate_id,candidate_name,position,question_id,question,answer
C-2,Ada 2,Engineer,backups,How do you know that a backup works?,We restore one.
' > $'input/e\xcc\x81.csv'
