# what: keras.ops.log_sigmoid of the logits with the label's sign
import keras


def discriminator_loss_from_logits(real_logits, fake_logits):
    log_sigmoid = keras.ops.log_sigmoid
    signs = {1.0: keras.ops.convert_to_tensor(real_logits), -1.0: keras.ops.convert_to_tensor(fake_logits)}
    return float(-sum(keras.ops.mean(log_sigmoid(s * x)) for s, x in signs.items()))
