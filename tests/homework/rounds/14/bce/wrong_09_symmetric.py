# what: adds the reverse cross-entropy of label and answer (labels clipped), as in symmetric CE
import math

def bce(y, p):
    t = min(max(y, 0.0001), 0.9999)
    ce = -(y * math.log(p) + (1 - y) * math.log(1 - p))
    rce = -(p * math.log(t) + (1 - p) * math.log(1 - t))
    return ce + rce
