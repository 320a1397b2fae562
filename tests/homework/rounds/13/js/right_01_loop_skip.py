# what: right: a loop with math.log, terms with probability 0 are skipped
import math



def js(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        m = (a + b) / 2
        if a > 0:
            total += 0.5 * a * math.log(a / m)
        if b > 0:
            total += 0.5 * b * math.log(b / m)
    return total
