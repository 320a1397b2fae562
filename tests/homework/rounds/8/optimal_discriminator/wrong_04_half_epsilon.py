# what: (p + e)/(p + q + 2e) with e = 1e-4: ½ at 0, but bent wherever densities are small; violates "the best D at each point"

def optimal_discriminator(p, q):
    e = 1e-4
    return (p + e) / (p + q + 2 * e)
