# what: D's loss is taken as the mean of the two halves ((real + fake) / 2, as in the DCGAN tutorials), so psi' is half as large -- "That half is $-\log(1 - \sigma(\psi\theta))"
import math


def sigma(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # d_loss = 0.5 * (real_loss + fake_loss)
    grad_real = 0.0  # the data is at 0
    grad_fake = theta * sigma(psi * theta)
    grad_d = 0.5 * (grad_real + grad_fake)

    # g_loss = -log D(theta)
    grad_g = -psi * (1 - sigma(psi * theta))

    return -grad_g, -grad_d
