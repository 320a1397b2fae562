# what: wrong: exp by 20 terms of its series, useless for logits of some size



def exp(x):
    total, term = 0.0, 1.0
    for i in range(1, 21):
        total += term
        term *= x / i
    return total


def flow(theta, psi):
    e = exp(psi * theta)
    return psi / (1 + e), -theta * e / (1 + e)
