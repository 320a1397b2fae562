# what: plain Python loops over the rows, a case for each sign of the logit so that the exponent is never above 0
import math


def minus_log_sigmoid(logit):
    if logit >= 0:
        return math.log1p(math.exp(-logit))
    return -logit + math.log1p(math.exp(logit))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    total_real = 0.0
    for row in real_logits:
        total_real = total_real + minus_log_sigmoid(float(row[0]))
    total_fake = 0.0
    for row in fake_logits:
        total_fake = total_fake + minus_log_sigmoid(-float(row[0]))
    return total_real / len(real_logits) + total_fake / len(fake_logits)
