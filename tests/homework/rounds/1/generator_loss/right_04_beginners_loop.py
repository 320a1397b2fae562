# what: probabilities; a while loop with math.log and many variables
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    M = len(d_fake)
    label = 1  # G hopes that D says real
    sum_of_losses = 0.0
    j = 0
    while j < M:
        answer = d_fake[j]
        if label == 1:
            loss = -math.log(answer)
        else:
            loss = -math.log(1 - answer)
        sum_of_losses = sum_of_losses + loss
        j = j + 1
    J_G = sum_of_losses / M
    return J_G
