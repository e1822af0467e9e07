printf '%s' 'candidate_id,candidate_name,position,question_id,question,answer
C-1,Ada 1,Engineer,backups,How do you know that a backup works?,We restore one.
' > $'input/\xff\xfe.csv'
