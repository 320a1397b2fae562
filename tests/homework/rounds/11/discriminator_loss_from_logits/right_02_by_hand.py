# what: max(x, 0) + log1p(exp(-|x|)) in a Python loop
import math


def softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = [softplus(-float(x[0])) for x in real_logits]
    fake = [softplus(float(x[0])) for x in fake_logits]
    return sum(real) / len(real) + sum(fake) / len(fake)
