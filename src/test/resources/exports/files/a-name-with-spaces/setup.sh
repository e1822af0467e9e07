cat > copy <<'END'
candidate_id,candidate_name,position,question_id,question,answer
C-1,Ada 1,Engineer,backups,How do you know that a backup works?,We restore one.
,Ada 2,Engineer,backups,How do you know that a backup works?,We restore one.
END
cp copy 'input/week 6.csv'
