# what: leaves out points where both are 0, so the array is shorter; violates "an array (n,)" and "½ where both densities are 0"

def optimal_discriminator(p, q):
    some = (p + q) > 0
    return p[some] / (p[some] + q[some])
