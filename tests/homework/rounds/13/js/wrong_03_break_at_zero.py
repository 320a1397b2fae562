# what: wrong: the loop stops (break) at the first point where both are 0, where it should go on
import math



def js(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a + b == 0:
            break
        if a > 0:
            total += 0.5 * a * math.log(2 * a / (a + b))
        if b > 0:
            total += 0.5 * b * math.log(2 * b / (a + b))
    return total
