# what: two steps of the optimizer, one on the reals and then one on the fakes, as with train_on_batch in older tutorials; asked for is one step
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""

    def train_on(samples, label):
        with tf.GradientTape() as tape:
            logits = discriminator(samples, training=True)
            loss = bce(label * tf.ones_like(logits), logits)
        grads = tape.gradient(loss, discriminator.trainable_weights)
        optimizer.apply(grads, discriminator.trainable_weights)
        return loss

    d_loss_real = train_on(real, 1.0)
    fake = generator(latents, training=True)
    d_loss_fake = train_on(fake, 0.0)
    return d_loss_real + d_loss_fake
