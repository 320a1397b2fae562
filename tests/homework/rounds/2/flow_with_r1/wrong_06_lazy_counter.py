# what: makes "lazy regularisation" as in StyleGAN2: a global counter adds the brake at every 16th call only, so the answer depends on how often it was asked
import math

step = 0


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma, every=16):
    """The pair (theta', psi'), with R1 of weight gamma."""
    global step
    theta_dot = psi * sigmoid(-psi * theta)
    psi_dot = -theta * sigmoid(psi * theta)
    if step % every == 0:
        psi_dot -= gamma * psi
    step += 1
    return theta_dot, psi_dot
