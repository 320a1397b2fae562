# what: right: plain Python, log(1 + e^x) = max(x, 0) + log(1 + e^-|x|) for each logit
import math


def price(x):
    """log(1 + e^x), without ever making e^1000."""
    if x > 0:
        return x + math.log1p(math.exp(-x))
    return math.log1p(math.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = [price(-float(row[0])) for row in real_logits]
    fake = [price(float(row[0])) for row in fake_logits]
    return math.fsum(real) / len(real) + math.fsum(fake) / len(fake)
