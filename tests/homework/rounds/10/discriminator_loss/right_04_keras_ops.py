# what: keras.ops with softplus on logits, a tensor is returned
import keras


def discriminator_loss(d_real, d_fake):
    real = keras.ops.mean(keras.ops.softplus(-keras.ops.convert_to_tensor(d_real)))
    fake = keras.ops.mean(keras.ops.softplus(keras.ops.convert_to_tensor(d_fake)))
    return real + fake
