# what: wrong: minus the log of D's confidence in its own verdict, not in the truth
import math



def bce(y, p):
    verdict = 1 if p >= 0.5 else 0
    return -math.log(p if verdict == 1 else 1 - p)
