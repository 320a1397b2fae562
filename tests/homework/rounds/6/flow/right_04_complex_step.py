# what: right; differentiates both losses by the complex-step trick, exact to rounding
import cmath


def d_loss(psi, theta):
    return cmath.log(2) + cmath.log(1 + cmath.exp(psi * theta))


def g_loss(psi, theta):
    return cmath.log(1 + cmath.exp(-psi * theta))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    tiny = 1e-30
    slope_g = g_loss(psi, theta + 1j * tiny).imag / tiny
    slope_d = d_loss(psi + 1j * tiny, theta).imag / tiny
    return -slope_g, -slope_d
