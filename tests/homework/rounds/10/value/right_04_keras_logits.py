# what: keras.ops.log_sigmoid on logits; log(1 - sigmoid(z)) is log_sigmoid(-z)
from keras import ops


def value(d_real, d_fake):
    real = ops.mean(ops.log_sigmoid(ops.convert_to_tensor(d_real)))
    fake = ops.mean(ops.log_sigmoid(-ops.convert_to_tensor(d_fake)))
    return float(real + fake)
