# what: right: keras.ops.softplus
import keras


def discriminator_loss_from_logits(real_logits, fake_logits):
    real_logits = keras.ops.convert_to_tensor(real_logits)
    fake_logits = keras.ops.convert_to_tensor(fake_logits)
    return keras.ops.mean(keras.ops.softplus(-real_logits)) + keras.ops.mean(
        keras.ops.softplus(fake_logits)
    )
