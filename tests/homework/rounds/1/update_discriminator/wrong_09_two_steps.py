# what: takes two steps, one on the reals and then one on the fakes (train_on_batch habit); the task asks for one step, and the fakes' part is measured after the first step
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights

    # train on real
    with tf.GradientTape() as tape:
        out = discriminator(real, training=True)
        loss_real = bce(tf.ones_like(out), out)
    optimizer.apply(tape.gradient(loss_real, weights), weights)

    # train on fake
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        out = discriminator(fake, training=True)
        loss_fake = bce(tf.zeros_like(out), out)
    optimizer.apply(tape.gradient(loss_fake, weights), weights)

    return loss_real + loss_fake
