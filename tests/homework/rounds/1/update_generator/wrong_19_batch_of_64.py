# what: the labels are written for batches of 64 and fit no other number of latents (it raises); the function gets `latents` of any number
import keras
import tensorflow as tf

BATCH_SIZE = 64
bce = keras.losses.BinaryCrossentropy(from_logits=True)
valid = tf.ones((BATCH_SIZE, 1))


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        gen_imgs = generator(latents, training=True)
        g_loss = bce(valid, discriminator(gen_imgs, training=True))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss
