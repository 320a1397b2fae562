# what: probabilities, a plain Python loop with fsum
import math


def discriminator_loss(d_real, d_fake):
    def mean_price(answers):
        prices = [-math.log(a) if a > 0 else math.inf for a in answers]
        return math.fsum(prices) / len(prices)

    return mean_price([float(p) for p in d_real]) + mean_price([1.0 - float(p) for p in d_fake])
