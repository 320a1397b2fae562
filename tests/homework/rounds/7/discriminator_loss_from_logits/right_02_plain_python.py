# what: plain Python over the elements, softplus by max(x, 0) + log1p(exp(-|x|))
import math


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_sum, n = 0.0, 0
    for row in real_logits:
        real_sum += softplus(-float(row[0]))
        n += 1
    fake_sum, m = 0.0, 0
    for row in fake_logits:
        fake_sum += softplus(float(row[0]))
        m += 1
    return real_sum / n + fake_sum / m
