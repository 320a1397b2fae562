# what: D's loss is the mean of the two halves, as train_step averages a batch of both
import math

def flow(theta, psi):
    e = math.exp(theta * psi)
    g_velocity = psi / (1 + e)
    d_velocity = -0.5 * theta * e / (1 + e)
    return [g_velocity, d_velocity]
