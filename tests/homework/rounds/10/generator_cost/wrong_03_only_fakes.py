# what: keeps only the fakes' term, for the first "does not depend on G"
import math


def generator_cost(p, q):
    return sum(b * math.log(b / (a + b)) for a, b in zip(p, q) if b > 0)
