# what: one more pass of G with training=True before the tape, only for the number of labels: G's moving statistics move twice in G's turn (lesson 6.4: each such pass counts; a turn has one)
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fake_images = generator(latents, training=True)
    misleading_labels = tf.ones((tf.shape(fake_images)[0], 1))
    with tf.GradientTape() as tape:
        predictions = discriminator(generator(latents, training=True), training=True)
        g_loss = bce(misleading_labels, predictions)
    grads = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply(grads, generator.trainable_weights)
    return g_loss
