# what: lets the real half move D by 1 - sigma(0) = 1/2; forgets that its slope is times x = 0. "The half of the reals does not move $D$"
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d_on_real = 0.5  # sigmoid(psi * 0)
    d_on_fake = 1 / (1 + math.exp(-psi * theta))

    # discriminator: push D(real) up, push D(fake) down
    psi_velocity = (1 - d_on_real) - theta * d_on_fake
    # generator: push D(fake) up
    theta_velocity = psi * (1 - d_on_fake)
    return theta_velocity, psi_velocity
