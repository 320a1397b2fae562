# what: put sigma = 1/2 everywhere (the linear game near the equilibrium, from section 5.3); the task asks for the flow at any theta, psi
def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # sigma(0) = 1/2
    return psi / 2, -theta / 2
