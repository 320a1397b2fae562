# what: takes the piecewise linear hard sigmoid so that nothing can overflow
def hard_sigmoid(x):
    return min(max(x / 6 + 0.5, 0.0), 1.0)

def flow(theta, psi):
    d = hard_sigmoid(theta * psi)
    return psi * (1 - d), -theta * d
