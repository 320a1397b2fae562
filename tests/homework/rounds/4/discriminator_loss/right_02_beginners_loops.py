# what: plain Python loops over the probabilities, with counters
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    sum_of_reals = 0.0
    number_of_reals = 0
    for answer in d_real:
        sum_of_reals = sum_of_reals + math.log(float(answer))
        number_of_reals = number_of_reals + 1

    sum_of_fakes = 0.0
    number_of_fakes = 0
    for answer in d_fake:
        sum_of_fakes = sum_of_fakes + math.log(1 - float(answer))
        number_of_fakes = number_of_fakes + 1

    first_term = -(sum_of_reals / number_of_reals)
    second_term = -(sum_of_fakes / number_of_fakes)
    return first_term + second_term
