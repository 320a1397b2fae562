# what: the JSD in bits beside a natural log 4; violates "all logarithms are natural"
import math


def generator_cost(p, q):
    m = (p + q) / 2
    bits = 0.0
    for a, b, c in zip(p, q, m):
        bits += a * math.log2(a / c) / 2 if a > 0 else 0
        bits += b * math.log2(b / c) / 2 if b > 0 else 0
    return -math.log(4) + 2 * bits
