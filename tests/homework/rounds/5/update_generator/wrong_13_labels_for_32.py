# what: the labels are made for a batch of 32, so any other size fails; ruled out: "size of a batch is not always known in advance"
import keras
import tensorflow as tf
BATCH_SIZE = 32
valid = tf.ones((BATCH_SIZE, 1))
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = loss_fn(valid, fake_logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
