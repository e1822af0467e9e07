"""Pearson's r over all answers, and its mean within a question, of a run's answers.csv with a table of ratings.

An independent second calculation: two passes of plain Python, no library. Prints pairs, r, questions and the mean r.
"""

import csv
import sys
from collections import defaultdict


def pearson(pairs):
    n = len(pairs)
    mx = sum(x for x, _ in pairs) / n
    my = sum(y for _, y in pairs) / n
    sxy = sum((x - mx) * (y - my) for x, y in pairs)
    sxx = sum((x - mx) ** 2 for x, _ in pairs)
    syy = sum((y - my) ** 2 for _, y in pairs)
    return None if sxx < 1e-9 or syy < 1e-9 else sxy / (sxx * syy) ** 0.5


answers, ratings, column = sys.argv[1], sys.argv[2], sys.argv[3]
with open(ratings, encoding="utf-8-sig", newline="") as file:
    rated = {(row["candidate_id"], row["question_id"]): float(row["rating"]) for row in csv.DictReader(file)}
by_question = defaultdict(list)
with open(answers, encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        score = row.get(column) or row.get("score")
        if score and row["status"] != "NO_ANSWER" and row.get("words") != "0":
            rating = rated[(row["candidate_id"], row["question_id"])]
            by_question[row["question_id"]].append((float(score), 100 * rating))
everything = [pair for pairs in by_question.values() for pair in pairs]
within = [r for r in (pearson(pairs) for pairs in by_question.values() if len(pairs) >= 5) if r is not None]
print(len(everything), "%.6f" % pearson(everything), len(within), "%.6f" % (sum(within) / len(within)))
