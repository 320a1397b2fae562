# what: puts the sigmoid at 1/2, which holds only near the equilibrium
def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    half = 0.5  # sigmoid(0)
    return half * psi, -half * theta
