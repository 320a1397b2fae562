# what: derivatives of the losses by the complex step
import cmath

def softplus(z):
    # log(1 + e^z), for a complex z near the real line
    if z.real > 0:
        return z + cmath.log(1 + cmath.exp(-z))
    return cmath.log(1 + cmath.exp(z))

def flow_with_r1(theta, psi, gamma):
    h = 1e-30
    def loss_g(t):
        return softplus(-psi * t)
    def loss_d(p):
        return softplus(p * theta) + softplus(-p * 0.0) + gamma / 2 * p * p
    return -loss_g(complex(theta, h)).imag / h, -loss_d(complex(psi, h)).imag / h
