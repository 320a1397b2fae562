# what: wrong: math.log of each probability in a loop, raises at a 0
import math



def js(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        log_m = math.log((a + b) / 2)
        total += a * (math.log(a) - log_m) + b * (math.log(b) - log_m)
    return total / 2
