# what: runs G once only to read off how many fakes there are and a second time for the fakes, so G's moving statistics move twice in D's step (lesson 6.4: twice a round, once in each turn)
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    n_fake = tf.shape(generator(latents, training=True))[0]
    real_labels = tf.ones((tf.shape(real)[0], 1))
    fake_labels = tf.zeros((n_fake, 1))
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(generator(latents, training=True), training=True)
        d_loss = bce(real_labels, real_logits) + bce(fake_labels, fake_logits)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
