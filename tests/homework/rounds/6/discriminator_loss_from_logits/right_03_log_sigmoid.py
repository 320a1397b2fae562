# what: keras.ops.log_sigmoid with 1 - sigma(l) = sigma(-l)
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    log_d = ops.log_sigmoid(ops.convert_to_tensor(real_logits))
    log_not_d = ops.log_sigmoid(ops.negative(ops.convert_to_tensor(fake_logits)))
    return -(ops.mean(log_d) + ops.mean(log_not_d))
