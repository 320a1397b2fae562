# what: the linear flow near the equilibrium
def flow(theta, psi):
    return psi / 2, -theta / 2
